import type { Article, Attribution, Role, Speaker, SpeakerStatements } from '../model.ts';
import { byId, chainOf } from './chain.ts';
import { rolesOf } from './roles.ts';
import { addTo } from '../source/multimap.ts';

/**
 * Who said what: attributions by speaker, in text order under each. The speaker with the most comes first, of two with as
 * many the one who speaks first. Those of whom the text does not say or it is unclear who they are share one group, the last.
 */
export function statements(article: Article, told: readonly Attribution[]): SpeakerStatements[] {
  const all = byId(article.attributions);
  const rolesBy: ReadonlyMap<string, Role[]> = new Map(article.entities.map(({ id, roles }) => [id, rolesOf(roles)]));
  const groups = new Map<string, Attribution[]>();
  for (const attribution of told) addTo(groups, keyOf(attribution.speaker), attribution);
  return [...groups.values()]
    .map((group) => ({
      speaker: isClear(group[0]!.speaker) ? fullest(group.map(({ speaker }) => speaker)) : UNCLEAR,
      roles: rolesBy.get(group[0]!.speaker.entity ?? '') ?? [],
      statements: group.map((attribution) => ({
        attribution: attribution.id,
        chain: chainOf(attribution, all),
        quoted: attribution.kind !== 'indirect',
      })),
    }))
    .toSorted(
      (a, b) =>
        Number(a.speaker.label === '') - Number(b.speaker.label === '') || b.statements.length - a.statements.length,
    );
}

const UNCLEAR: Speaker = { label: '', kind: 'unknown', anonymous: false };

function isClear({ entity, kind, anonymous }: Speaker): boolean {
  return entity !== undefined || kind !== 'unknown' || anonymous;
}

/** The same for two attributions where they share a group. */
function keyOf(speaker: Speaker): string {
  const { entity, label } = speaker;
  if (!isClear(speaker)) return '';
  return entity === undefined ? `label ${label.toLowerCase()}` : `entity ${entity}`;
}

function fullest(speakers: readonly Speaker[]): Speaker {
  return speakers.reduce((best, speaker) => (speaker.label.length > best.label.length ? speaker : best));
}
