import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description: 'A moment by RFC 3339, given in UTC with milliseconds: "2024-10-23T09:15:00.000Z". Input may have any offset.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => value,
  parseValue: (value) => {
    const text = textOf('DateTime', value);
    const [, day] = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/i.exec(text) ?? [];
    const time = new Date(text);
    if (day !== undefined && isDay(day) && !Number.isNaN(time.getTime())) return time.toISOString();
    throw refused('DateTime', text, 'Write 2024-10-23T09:15:00Z, with its offset from UTC');
  },
});

builder.scalarType('Date', {
  description: 'As much of a date as is known, by EDTF level 0 (ISO 8601-2): "2024", "2024-10" or "2024-10-23".',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => value,
  parseValue: (value) => {
    const text = textOf('Date', value);
    const [year, month = '01', day = '01'] = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? text.split('-') : [];
    if (isDay(`${year}-${month}-${day}`)) return text;
    throw refused('Date', text, 'Write 2024, 2024-10 or 2024-10-23');
  },
});

builder.scalarType('CountryCode', {
  description: 'A country by ISO 3166-1 alpha-2: "KZ". Input takes alpha-3 ("KAZ") and small letters, too.',
  specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
  serialize: (value) => value,
  parseValue: (value) => {
    const text = textOf('CountryCode', value);
    if (/^[a-z]{2,3}$/i.test(text)) return text.toUpperCase();
    throw refused('CountryCode', text, 'Write the two or three letters of ISO 3166-1, such as KZ');
  },
});

builder.scalarType('URL', {
  description: 'An address that begins with http:// or https://.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value,
  parseValue: (value) => textOf('URL', value),
});

builder.scalarType('HTML', {
  description: 'HTML, sanitized: text, lists, quotes, tables, links, images; no scripts, styles, forms or handlers.',
  serialize: (value) => value,
  parseValue: (value) => textOf('HTML', value),
});

/** True for a day of the calendar: JavaScript takes the 30th of February for the 1st of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function textOf(scalar: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw refused(scalar, String(value), 'Write it as a string');
}

function refused(scalar: string, value: string, advice: string): GraphQLError {
  return new GraphQLError(`"${value.slice(0, 40)}" is no ${scalar}. ${advice}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}
