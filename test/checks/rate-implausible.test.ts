import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'rate-implausible';
const hits: readonly string[] = [
  'BRUSSELS, March 17, 2025 — The plan has [|€20 billion ($2.2 billion)|]{rate-implausible} in aid.',
  'BRUSSELS, March 17, 2025 — The plan has [|€20 billion ($220 billion)|]{rate-implausible} in aid.',
  'LONDON, June 3, 2024 — The firm paid [|£50 million ($39 million)|]{rate-implausible} for it.',
  'ZURICH, June 3, 2024 — The firm paid [|$90 million (€155 million)|]{rate-implausible} for it.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'BRUSSELS, March 17, 2025 — The plan has €20 billion ($22 billion) in aid.',
  'BRUSSELS, March 17, 2025 — The plan has 20 billion euros ($21.6 billion) in aid.',
  'LONDON, June 3, 2024 — The firm paid £50 million ($64 million) for it.',
  'LONDON, June 3, 2024 — The firm paid about £1 million ($1 million) for it.',
  'LONDON, June 3, 2024 — The firm paid £50 million (up from $39 million) for it.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
