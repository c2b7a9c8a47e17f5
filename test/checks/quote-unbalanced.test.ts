import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'quote-unbalanced';
const mark = (character: string) => `[|${character}|]{quote-unbalanced}`;

const hits: readonly string[] = [
  `Maria Lindholm said: ${mark('"')}We will not sign. She left.\n\nNobody followed her out.\n`,
  `Maria Lindholm said that they would not sign.${mark('”')} She left.\n\nNobody followed her out.\n`,
  `Maria Lindholm said: ${mark('“')}We will not sign. She left.\n\nNobody followed her out.\n`,
  `${mark('“')}We will not sign, Maria Lindholm said. She left.\n\nNobody followed her out.\n`,
  `${mark('"')}We will not sign, Maria Lindholm said. She left.\n\nNobody followed her out.\n`,
  `We will not sign,${mark('”')} Maria Lindholm said. She left.\n\nNobody followed her out.\n`,
  `We will not sign,${mark('"')} Maria Lindholm said. She left.\n\nNobody followed her out.\n`,
  `“We will not sign,” Maria Lindholm said. ${mark('“')}We will not talk. She left.\n\nNobody followed her out.\n`,
  `"We will not sign," Maria Lindholm said. ${mark('"')}We will not talk. She left.\n\nNobody followed her out.\n`,
  `“We will not sign,” Maria Lindholm said. We will not talk.${mark('”')} She left.\n\nNobody followed her out.\n`,
  `She called it a ${mark('“')}great day for the town.\n\nNobody agreed with her.\n`,
  `She called it a great day” for the town.\n\nNobody agreed with her.\n`.replace('”', mark('”')),
  `Nobody agreed.\n\nAt last Maria Lindholm said: ${mark('“')}We will not sign.\n`,
  `${mark('“')}We will “never” sign, Maria Lindholm said. She left.\n\nNobody followed her out.\n`,
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Maria Lindholm said: "We will not sign." She left.\n\nNobody followed her out.\n',
  'Maria Lindholm said: “We will not sign.” She left.\n\nNobody followed her out.\n',
  'Maria Lindholm is 6\'2" tall. She left.\n\nNobody followed her out.\n',
  'The 27" screen costs $300. She left.\n\nNobody followed her out.\n',
  'Maria Lindholm said: "We will not sign.\n\n"We will not talk," she added.\n',
  'Maria Lindholm said: “We will not sign.\n\n“We will not talk,” she added.\n',
  'Maria Lindholm said: “We will not sign.\n\nWe will not talk,” she added.\n',
  'Maria Lindholm said: “We will not sign.\n\n“We will not talk.\n\n“We will leave.” She left.\n',
  '“We will ‘never’ sign,” Maria Lindholm said. She left.\n\nNobody followed her out.\n',
  '“We will not sign,” Maria Lindholm said. “We will not talk.” She left.\n\nNobody followed her out.\n',
  'The so-called "great day" ended. She left.\n\nNobody followed her out.\n',
  'It isn’t the ’90s, the dogs’ owner said. She left.\n\nNobody followed her out.\n',
  '«We will not sign», Maria Lindholm said. She left.\n\nNobody followed her out.\n',
  'Maria Lindholm sagte: „Wir unterschreiben nicht.“ Sie ging.\n\nNiemand folgte ihr hinaus.\n',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
