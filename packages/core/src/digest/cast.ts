import { SURE } from '../attributions/sure.ts';
import type { Article, Attribution, Cast, CastMember, EntityKind, Mention } from '../model.ts';
import { rolesOf } from './roles.ts';
import { blockAt, isAbout } from './spans.ts';
import { addTo } from '../source/multimap.ts';

/**
 * People, organizations and places that the story names, the most named first, with how many of the statements are theirs. Mentions in bylines, datelines and
 * boilerplate do not count, and whoever is named there alone is left out.
 */
export function cast(article: Article, statements: readonly Attribution[]): Cast {
  const spoken = new Map<string, number>();
  for (const { speaker } of statements) {
    if (speaker.entity !== undefined) spoken.set(speaker.entity, (spoken.get(speaker.entity) ?? 0) + 1);
  }
  const members = new Map<EntityKind, CastMember[]>();
  for (const { id, kind, name, roles, mentions } of article.entities) {
    const told = mentions
      .map((index) => article.mentions[index])
      .filter((mention): mention is Mention => mention !== undefined && !isAbout(blockAt(article, mention.start)));
    const [first] = told;
    if (first === undefined) continue;
    const member: CastMember = {
      entity: id,
      name,
      roles: rolesOf(roles),
      mentions: told.length,
      statements: spoken.get(id) ?? 0,
      first: { start: first.start, end: first.end },
      ...(first.confidence < SURE && { unsure: true as const }),
    };
    addTo(members, kind, member);
  }
  const sorted = (kind: EntityKind): CastMember[] =>
    (members.get(kind) ?? []).toSorted(
      (a, b) => b.mentions - a.mentions || b.statements - a.statements || a.first.start - b.first.start,
    );
  return { people: sorted('person'), organizations: sorted('organization'), places: sorted('place') };
}
