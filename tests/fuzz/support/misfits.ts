import type { Json } from './document';

type Look = (schema: Json, value: Json, at: string) => string[];

const typeOf = (value: Json): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return typeof value;
};

const ofType: Look = ({ type }, value, at) => {
  const named = [type].flat();
  const is = typeOf(value);
  const fits = type === undefined || named.includes(is) || (is === 'integer' && named.includes('number'));
  return fits ? [] : [`${at} is ${is}, not ${named.join(' or ')}`];
};

const amongThose: Look = (schema, value, at) => [
  ...(schema.enum && !schema.enum.includes(value) ? [`${at} is none of its words`] : []),
  ...('const' in schema && schema.const !== value ? [`${at} is not the one word`] : []),
];

const inBounds: Look = ({ minimum, maximum, exclusiveMinimum }, value, at) => {
  if (typeof value !== 'number') return [];
  const fits = value >= (minimum ?? value) && value <= (maximum ?? value) && value > (exclusiveMinimum ?? value - 1);
  return fits ? [] : [`${at} is out of bounds`];
};

const asText: Look = ({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }, value, at) => {
  if (typeof value !== 'string') return [];
  const fits = value.length >= minLength && value.length <= maxLength && new RegExp(pattern ?? '', 'u').test(value);
  return fits ? [] : [`${at} is not written as agreed`];
};

const asList: Look = ({ items, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY }, value, at) => {
  if (!Array.isArray(value)) return [];
  const long = value.length < minItems || value.length > maxItems ? [`${at} has ${value.length} parts`] : [];
  const partOf = (index: number) => prefixItems?.[index] ?? items ?? {};
  return [...long, ...value.flatMap((part, index) => misfits(partOf(index), part, `${at}[${index}]`))];
};

const asObject: Look = ({ properties = {}, required = [], additionalProperties = true, propertyNames }, value, at) => {
  if (typeOf(value) !== 'object') return [];
  const missing = required
    .filter((key: string) => !Object.hasOwn(value, key))
    .map((key: string) => `${at}.${key} is missing`);
  const each = Object.entries(value).flatMap(([key, part]) => {
    if (Object.hasOwn(properties, key)) return misfits(properties[key], part, `${at}.${key}`);
    if (additionalProperties === false) return [`${at}.${key} was not agreed`];
    const named = propertyNames ? misfits(propertyNames, key, `the name ${at}.${key}`) : [];
    return additionalProperties === true ? named : [...named, ...misfits(additionalProperties, part, `${at}.${key}`)];
  });
  return [...missing, ...each];
};

/** `oneOf` is told apart by its discriminators, so that exactly one can fit. */
const asOneOf: Look = ({ anyOf, oneOf }, value, at) => {
  const several = anyOf ?? oneOf;
  if (!several) return [];
  const each: string[][] = several.map((one: Json) => misfits(one, value, at));
  const fitting = each.filter((problems) => problems.length === 0).length;
  if (fitting === 1 || (anyOf && fitting > 0)) return [];
  return [`${at} fits ${fitting} of its ${several.length} forms: ${each.flat().slice(0, 4).join(', ')}`];
};

const LOOKS = [ofType, amongThose, inBounds, asText, asList, asObject, asOneOf] as const;

/** What of a value is not as its JSON Schema says: the words of JSON Schema that the document uses, read a second time. */
export const misfits: Look = (schema, value, at = '') => LOOKS.flatMap((look) => look(schema, value, at));
