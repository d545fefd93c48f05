import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { BureauProcess } from '../bureau-process';
import type { Lines } from '../line';
import { sendProblem } from '../problem';
import { qrModules } from '../qr/qr-modules';

/** Nobody believes in a slower line than WeChat itself waits for. */
const SLOWEST_MS = 60_000;

const phone = z
  .string()
  .regex(/^[a-z0-9-]{1,32}$/)
  .nullable();

export const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ phone, kind: z.literal('NONE') }),
  z.strictObject({ phone, kind: z.literal('DROP_NEXT_ANSWER') }),
  z.strictObject({ phone, kind: z.literal('SLOW_LINE'), delayMs: z.int().min(1).max(SLOWEST_MS) }),
  z.strictObject({ phone, kind: z.literal('NO_LINE') }),
]);

const faultsSchema = z.object({ faults: z.array(faultSchema) });
const deedSchema = z.strictObject({ deed: z.enum(['KILL', 'START']) });
const bureauSchema = z.object({ isUp: z.boolean(), pid: z.int().nullable() });
const addressSchema = z.object({ lan: z.url().nullable(), qr: z.array(z.array(z.boolean())).nullable() });

export type StageBureau = Pick<BureauProcess, 'origin' | 'isUp' | 'pid' | 'kill' | 'start'>;

interface StageParts {
  readonly lines: Lines;
  readonly bureau: StageBureau;
  /** Where a phone of the same network opens its own page; null when the stage is this machine's alone. */
  readonly lan: string | null;
}

/** The operator's levers over lines and the bureau's power. */
export const stageDoors = async (plain: FastifyInstance, { lines, bureau, lan }: StageParts): Promise<void> => {
  plain.setValidatorCompiler(validatorCompiler);
  plain.setSerializerCompiler(serializerCompiler);
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const faults = () => ({ faults: lines.all() });
  const power = () => ({ isUp: bureau.isUp(), pid: bureau.pid() });
  app.get('/_stage/faults', { schema: { response: { 200: faultsSchema } } }, async () => faults());
  app.post('/_stage/faults', { schema: { body: faultSchema, response: { 200: faultsSchema } } }, async ({ body }) => {
    const { phone: whose, ...fault } = body;
    lines.set(whose, fault);
    return faults();
  });
  app.get('/_stage/bureau', { schema: { response: { 200: bureauSchema } } }, async () => power());
  app.post('/_stage/bureau', { schema: { body: deedSchema } }, async ({ body: { deed } }, reply) => {
    if (deed === 'KILL') await bureau.kill();
    else if (
      !(await bureau.start().then(
        () => true,
        () => false,
      ))
    )
      return sendProblem(reply, 'BUREAU_DID_NOT_START');
    return reply.send(power());
  });
  const address = { lan, qr: lan === null ? null : qrModules(lan) };
  app.get('/_stage/address', { schema: { response: { 200: addressSchema } } }, async () => address);
};
