import { isScalar, isSeq, parseDocument } from 'yaml';

/** What is written into a knowledge file: a text, a flag, a list, or fields in their order. */
export type YamlValue = string | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };
export type YamlFields = { readonly [key: string]: YamlValue | undefined };

/** A text as a scalar: plain where it reads back as itself even within brackets, else in quotation marks. */
export function scalar(text: string): string {
  if (/^[\p{L}\p{N}][^\r\n]*$/u.test(text)) {
    const { contents, errors, warnings } = parseDocument(`[ ${text} ]`, { prettyErrors: false, logLevel: 'silent' });
    const [item, ...more] = isSeq(contents) ? contents.items : [];
    const itself = isScalar(item) && (item.value === text || (typeof item.value === 'number' && item.source === text));
    if (itself && more.length === 0 && errors.length + warnings.length === 0 && item.source === text) return text;
  }
  return JSON.stringify(text);
}

/** A value on one line. */
export function flow(value: YamlValue): string {
  if (typeof value === 'string') return scalar(value);
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(flow).join(', ')}]`;
  const fields = present(value).map(([key, field]) => `${scalar(key)}: ${flow(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A mapping in a list that is longer than this is spread over lines. */
const longestMapping = 70;

/** A value behind `key:`, in lines of which all but the first are indented; a list of mappings has a line or more for each. */
export function block(value: YamlValue, indentation: string, eol: string): string {
  if (typeof value !== 'object') return ` ${flow(value)}`;
  if (!isList(value) || !value.some(isFields)) return ` ${flow(value)}`;
  return value
    .map((item) => {
      const line = flow(item);
      const words = line.length > longestMapping ? fieldLines(item, `${indentation}    `, eol) : line;
      return `${eol}${indentation}  - ${words}`;
    })
    .join('');
}

/** The fields of a mapping in lines; the first line is not indented, since it stands behind a dash. */
export function fieldLines(value: YamlValue, indentation: string, eol: string): string {
  if (!isFields(value)) return flow(value);
  return present(value)
    .map(([key, field]) => `${scalar(key)}:${block(field, indentation, eol)}`)
    .join(eol + indentation);
}

export function isFields(value: YamlValue): value is YamlFields {
  return typeof value === 'object' && !isList(value);
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function present(fields: YamlFields): [string, YamlValue][] {
  return Object.entries(fields).filter(
    (field): field is [string, YamlValue] => field[1] !== undefined && !(Array.isArray(field[1]) && !field[1].length),
  );
}
