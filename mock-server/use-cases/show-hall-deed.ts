import type { HallDeed } from '@/contract/hall.contract';
import { maskIdNumber, maskPhone } from '@/domain/person/masking';
import { momentText } from '../clock';
import type { HallDeedRow } from '../store/hall-deeds';

const proxyOf = ({ proxyName, proxyIdNumber, proxyScope, proxyValidUntil }: HallDeedRow): HallDeed['proxy'] =>
  proxyName !== null && proxyIdNumber !== null && proxyScope !== null && proxyValidUntil !== null
    ? {
        name: proxyName,
        idNumberMasked: maskIdNumber(proxyIdNumber),
        scope: [...proxyScope],
        validUntil: proxyValidUntil,
      }
    : null;

const premiumOf = ({ premiumReceiptNo, year, amountFen, basis, sharingId }: HallDeedRow): HallDeed['premium'] =>
  premiumReceiptNo !== null && year !== null && amountFen !== null && basis !== null
    ? { receiptNo: premiumReceiptNo, year, amountFen, basis, by: sharingId === null ? 'CASH' : 'ACCOUNT' }
    : null;

const relativeOf = ({ relativeName, kinship }: HallDeedRow): HallDeed['relative'] =>
  relativeName !== null && kinship !== null ? { name: relativeName, kinship } : null;

const quotaOf = ({ answer, quotaFen }: HallDeedRow): HallDeed['quota'] =>
  answer !== null && quotaFen !== null ? { totalFen: quotaFen, answer } : null;

/** What a hall did, as its slip and the person's own record say it. */
export const showHallDeed = (row: HallDeedRow): HallDeed => ({
  id: row.id,
  receiptNo: row.receiptNo,
  at: momentText(row.at),
  matter: row.matter,
  hall: row.hallName,
  person: { name: row.personName, idNumberMasked: maskIdNumber(row.personIdNumber) },
  proxy: proxyOf(row),
  paperRef: row.paperRef,
  relative: relativeOf(row),
  terms: row.terms && { ...row.terms, uses: [...row.terms.uses] },
  premium: premiumOf(row),
  movedFen: row.movedFen,
  quota: quotaOf(row),
  kinshipPaper: row.kinshipPaper,
  phoneMasked: row.phone === null ? null : maskPhone(row.phone),
});
