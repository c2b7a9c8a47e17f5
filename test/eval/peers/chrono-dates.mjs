// chrono-node as a date tagger: its known parts as a TIMEX3 value, so that it is scored at its best.
import * as chrono from 'chrono-node';

const pad = (number) => String(number).padStart(2, '0');

function timexValue(parts) {
  if (!parts.isCertain('month') && parts.isCertain('year')) return String(parts.get('year'));
  if (!parts.isCertain('day') && !parts.isCertain('weekday') && parts.isCertain('month')) {
    return `${parts.get('year')}-${pad(parts.get('month'))}`;
  }
  const day = `${parts.get('year')}-${pad(parts.get('month'))}-${pad(parts.get('day'))}`;
  return parts.isCertain('hour') ? `${day}T${pad(parts.get('hour'))}:${pad(parts.get('minute') ?? 0)}` : day;
}

export function tag(text, isoDate) {
  const reference = /^\d{4}-\d{2}-\d{2}/.test(isoDate ?? '')
    ? new Date(`${isoDate.slice(0, 10)}T12:00:00`)
    : new Date(0);
  return chrono.parse(text, reference).map(({ index, text: words, start }) => ({
    start: index,
    end: index + words.length,
    value: timexValue(start),
  }));
}
