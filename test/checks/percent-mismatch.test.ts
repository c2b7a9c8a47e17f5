import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'percent-mismatch';
const hits: readonly string[] = [
  'Sales rose from $40 million to $60 million, an increase of [|30 percent|]{percent-mismatch}.',
  'The number of visitors grew from 400 to 600, up [|20 percent|]{percent-mismatch}.',
  'Output was up [|20 percent|]{percent-mismatch}, from 400 tons to 600 tons.',
  'The staff was cut by [|20 percent|]{percent-mismatch}, from 400 to 200 people.',
  'Rents, which were $400 a year ago, are now $600, [|20 percent|]{percent-mismatch} higher.',
  'Of the 1,000 people asked, 430, or [|33 percent|]{percent-mismatch}, said no.',
  '230 of 1,000 workers, or [|43 percent|]{percent-mismatch}, have signed.',
  'It sold 1,200 cars, up from 1,000 a year earlier, a rise of [|30 percent|]{percent-mismatch}.',
  'It carried 4.4 million people in May, up from 4 million a year earlier, a rise of [|15 percent|]{percent-mismatch}.',
  'Profit [|halved|]{percent-mismatch} from 80 million euros to 60 million euros.',
  'Exports [|more than doubled|]{percent-mismatch} to 190 tons from 120 tons.',
  'Its debt [|nearly tripled|]{percent-mismatch} from $1.2 billion to $5.8 billion.',
  'The rate rose [|25 basis points|]{percent-mismatch} from 4.5 percent to 5.25 percent.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Sales rose from $40 million to $60 million, an increase of 50 percent.',
  'The number of visitors grew from 400 to 601, up 50 percent.',
  'Output was up 50 percent, from 400 tons to 600 tons.',
  'The staff was cut by 50 percent, from 400 to 200 people.',
  'Rents, which were $400 a year ago, are now $600, 50 percent higher.',
  'Of the 1,000 people asked, 430, or 43 percent, said no.',
  'Sales rose from $40 million to $60 million, and 20 percent of the staff left.',
  'It sold 1,200 cars, up from 1,000 a year earlier, a rise of 20 percent.',
  'It carried 4.4 million people in May, up from 4 million a year earlier, a rise of 10 percent.',
  'Profit more than halved from 80 million euros to 30 million euros.',
  'Exports more than doubled to 290 tons from 120 tons.',
  'The rate rose 75 basis points from 4.5 percent to 5.25 percent.',
  'Sales doubled in Asia, and those in Europe rose to 300 tons from 120 tons.',
  'The rate fell by 1.5 percentage points to 6.1 percent from 7.6 percent.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
