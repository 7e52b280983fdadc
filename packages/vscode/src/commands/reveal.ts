import type { ActiveArticle } from '../active.ts';
import type { ViewItem } from '../views/item.ts';

/** Selects the words that a row of a view stands for. The view keeps the focus, so that one can go on to the next. */
export async function revealRow(active: ActiveArticle, { span }: ViewItem): Promise<void> {
  const place = span && active.placeOf(span, active.textOfViews);
  if (place !== undefined) await active.reveal(place, true);
}
