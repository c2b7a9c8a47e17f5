import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'acronym-undefined';
const bad = (letters: string) => `[|${letters}|]{acronym-undefined}`;

const hits: readonly string[] = [
  `The ${bad('NRFC')} rejected the plan on Friday. Later the NRFC changed its mind.`,
  `The ${bad('GKTA')} said trains would run again. A spokesman for the GKTA gave no date.`,
  `Members of the ${bad('BWEC')} met in Oslo. The BWEC publishes its report in May.`,
  `The ${bad('FDRO')} paid out the money in March, and the FDRO has none left.`,
  `The attack was carried out by the ${bad('FARC')} in Putumayo. A year ago the FARC did the same.`,
  `The ${bad('FAO')} said the tsunami destroyed boats. Officials of the FAO said more would be needed.`,
  `The ${bad('GKTA')} raised fares in May. “We had to,” the head of the GKTA said.`,
  `Talks with the ${bad('NRFC')} failed, the minister said. The NRFC blamed him.`,
  `The ${bad('GKTA')} and the council disagree. The GKTA wants more buses.`,
  `Nobody at the ${bad('BWEC')} would comment. The BWEC has three members.`,
  `The union called on the ${bad('FDRO')} to pay. The FDRO refused.`,
  `The ${bad('NRFC')} rejected it. The council of fisheries on national rivers was told, and the NRFC left.`,
];

const misses: readonly string[] = [
  'The National River Fisheries Council (NRFC) rejected the plan. Later the NRFC changed its mind.',
  'The NRFC (National River Fisheries Council) rejected the plan. Later the NRFC changed its mind.',
  'The National River Fisheries Council rejected the plan. Later the NRFC changed its mind, and the NRFC left.',
  'NATO rejected the plan on Friday. Later NATO changed its mind.',
  'The FBI searched the house on Friday. The FBI took nothing.',
  'The UNHCR sent tents. The UNHCR said more were needed.',
  'The NRFC rejected the plan on Friday.',
  'The Revolutionary Armed Forces of Colombia said no. The FARC left, and the FARC came back.',
  'Fighters of the Kurdistan Workers’ Party were blamed. The PKK denied it, and the PKK left.',
  'HSBC raised its rates. HSBC is a bank.',
  'He watched TV in LA. TV is on in LA all day.',
  'MARKETS FALL AGAIN\n\nShares fell on Friday, and on Monday they fell again in Oslo.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));
