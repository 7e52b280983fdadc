/** Puts an item behind those that a map holds for a key, unless these are `most` already. */
export function addTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item, most: number = Infinity): void {
  const items = map.get(key);
  if (items === undefined) map.set(key, [item]);
  else if (items.length < most) items.push(item);
}
