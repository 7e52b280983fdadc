import { parse } from '@article-digest/core';
const show = (t: string) => {
  for (const x of parse(t).attributions)
    console.log(
      '   ',
      x.confidence,
      x.rule,
      'S',
      x.source.map((p) => t.slice(p.start, p.end)).join('+'),
      '|Q',
      x.cue.map((p) => t.slice(p.start, p.end)).join('+'),
      '|C',
      x.content.map((p) => t.slice(p.start, p.end)).join(' + '),
    );
};
const B = `Old bridge closes for repairs

The bridge closed to traffic in the morning. It has two lanes and a path for walkers.

`;
const A = `

Ferries will run every day until the work is done.
`;
for (const s of [
  'Governor Mara Ilves supports the plan to close the port.',
  'Governor Mara Ilves has repeatedly criticized the decision.',
  'The senators oppose a ban on night flights.',
  'Residents worry about the noise.',
  'Jon Reyk praised the new policy.',
  'The senators oppose a ban on night cats.',
  'Reyk is confident that the bill will pass.',
  'Reyk is sure to be late.',
  'The baker praised the bread.',
  'Ilves has repeatedly called for an inquiry.',
  'Ilves raised questions about the deal.',
  'Ilves tried to explain why the talks had failed.',
  'Ilves has called her sister twice.',
  'The workers are expected to strike on Monday.',
  'The mayor endorsed Reyk for the council.',
  'The dog endorsed the cat.',
  'Ilves boasted about her record.',
  'Ilves walked about the harbour.',
  'The union is angry about the cuts.',
  'The mayor favors a toll on lorries.',
  'The mayor favors her left foot.',
  'Ilves, who on Monday said the port was safe, left.',
  'Ilves, who on Monday left the port, was safe.',
]) {
  console.log(s);
  show(B + s + A);
}
for (const h of [
  'Ilves: The port must close',
  'Poll: Most voters want the ferry',
  'Police: Driver was asleep',
  'Opinion: The port must close',
  'Weather: Rain in the north',
  'Korvald: Ferry port must close',
]) {
  const t =
    h +
    `

Mara Ilves, the governor, spoke in Korvald. The Korvald Post was there on Monday, and so were many people of the town.

Ilves left the town in the evening by train.
`;
  console.log(h);
  show(t);
}
