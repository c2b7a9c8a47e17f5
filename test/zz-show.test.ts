import fs from 'node:fs';
import { analyse } from '../server/src/core/analyse';
import { testKnowledge } from './checks/support/analyse';
for (const line of fs.readFileSync('/tmp/kn/in.txt','utf8').split('\n=====\n')) {
  const a = analyse({ file: 'x.txt', text: line }, testKnowledge());
  console.log('###', line.slice(0,120).replace(/\n/g,'⏎'), a.metadata.published, a.metadata.language, a.blocks.map(b=>b.kind).join(','));
  for (const m of a.mentions) console.log('   ', m.kind, (m as any).type, JSON.stringify(m.text), (m as any).value ?? '', (m as any).unit ?? '', (m as any).counted ?? '', (m as any).approximate ? 'approx':'', (m as any).bound ?? '', 'step', (m as any).step ?? '', (m as any).role ? 'ROLE '+a.text.slice((m as any).role.start,(m as any).role.end):'', (m as any).link?.entity ?? '');
  for (const c of a.claims) console.log('    claim', c.kind, c.key, JSON.stringify(a.text.slice(c.evidence.start,c.evidence.end)), (c as any).role ?? '', (c as any).of ?? '', (c as any).date?.value ?? '');
}
