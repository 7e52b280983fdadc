import type { Article, Attribution, Entity, Speaker, SpeakerStatements } from '../model.ts';
import { byId, chainOf } from './chain.ts';

/**
 * Who said what: attributions by speaker, in text order under each. The speaker with the most comes first, of two with as
 * many the one who speaks first; what the text gives no source for comes last.
 */
export function statements(article: Article): SpeakerStatements[] {
  const all = byId(article.attributions);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, Attribution[]>();
  for (const attribution of article.attributions) {
    const key = keyOf(attribution.speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [attribution]);
    else group.push(attribution);
  }
  return [...groups.values()]
    .map((group) => ({
      speaker: fullest(group.map(({ speaker }) => speaker)),
      roles: rolesOf(group[0]!.speaker, entities),
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

/** The same for two attributions where they have the same speaker. */
function keyOf({ entity, label }: Speaker): string {
  return entity === undefined ? `label ${label.toLowerCase()}` : `entity ${entity}`;
}

function fullest(speakers: readonly Speaker[]): Speaker {
  return speakers.reduce((best, speaker) => (speaker.label.length > best.label.length ? speaker : best));
}

function rolesOf({ entity }: Speaker, entities: ReadonlyMap<string, Entity>): Entity['roles'] {
  return (entity === undefined ? undefined : entities.get(entity)?.roles) ?? [];
}
