import { markdownTable } from '../tables.ts';

/** A file that something was fitted on. */
export interface Input {
  path: string;
  sha256: string;
}

/** The model card, in Markdown, with a section for each model: its title and what stands below. Holds nothing that changes from one run to the next. */
export function modelCard(
  sections: readonly (readonly [title: string, body: string])[],
  inputs: readonly Input[],
): string {
  return `# Model card

Written by \`npm run fit\`; do not edit by hand.

${sections.map(([title, body]) => `## ${title}\n\n${body}\n`).join('\n')}
## Reproduce

\`npm run fit\` with the corpora in \`../shared/corpora\`, or where \`ARTICLE_DIGEST_CORPORA\` points to. The seed is fixed, and two runs
give the same bytes. Inputs:

${markdownTable([['file', 'SHA-256'], ...inputs.map(({ path, sha256 }) => [path, `\`${sha256}\``])])}
`;
}

/** The sections of a card that is there already, by their titles: those of stages that are not run again stay. */
export function sectionsOf(card: string): Map<string, string> {
  const parts = card.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.join('\n').trim()];
    }),
  );
}
