// biome-ignore lint/suspicious/noExplicitAny: the document is read as any reader would
type Json = any;

const NAME = '#/components/schemas/';

/** The paths of an OpenAPI document, every name in them replaced by what it stands for. */
export const pathsInPlace = ({ paths, components }: Json): Json => {
  const inPlace = (part: Json): Json => {
    if (Array.isArray(part)) return part.map(inPlace);
    if (part === null || typeof part !== 'object') return part;
    if (typeof part.$ref === 'string') return inPlace(components.schemas[part.$ref.slice(NAME.length)]);
    return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, inPlace(one)]));
  };
  return inPlace(paths);
};
