import type { Entity } from '../model.ts';
import type { Named, Told } from './recent.ts';

/** True where two sections leave the same behind them; of those whom nobody names, the noun counts. */
export function sameTold(a: Told, b: Told): boolean {
  return (
    a.sentences === b.sentences &&
    sameNamed(a.named, a.before, b.named, b.before, isSame) &&
    a.shown.length === b.shown.length &&
    a.called.length === b.called.length &&
    a.shown.every(([entity, gender], i) => isSame(entity, b.shown[i]![0]) && gender === b.shown[i]![1]) &&
    a.called.every(([noun, entity], i) => noun === b.called[i]![0] && entity === b.called[i]![1])
  );
}

/** True where the same are named in two places, each list with the number of the sentence that it counts from. */
export function sameNamed(
  a: readonly Named[],
  fromA: number,
  b: readonly Named[],
  fromB: number,
  same: (a: Entity, b: Entity) => boolean = (one, other) => one === other,
): boolean {
  return (
    a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        same(one.entity, other.entity) && one.sentence - fromA === other.sentence - fromB && one.first === other.first
      );
    })
  );
}

function isSame(a: Entity, b: Entity): boolean {
  return a === b || (a.id === '' && b.id === '' && a.roles[0]!.text === b.roles[0]!.text);
}
