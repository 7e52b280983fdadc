import '../../src/define.ts';
import { allowOwnWorkers } from './own-workers.ts';

allowOwnWorkers();

// The one script of the site. What the playground needs beside the element is loaded there alone.
if (document.getElementById('playground')) void import('./playground/playground.ts');

// The first page shows a digest that was made beforehand, and loads no parser. Whoever comes near it gets one that reads the
// article beside it, and leads to its words and back.
const live = document.querySelector('.live');
const digest = live?.querySelector('article-digest');
function readHere(): void {
  if (!digest) return;
  digest.htmlFor = 'story';
  digest.highlight = true;
}
for (const approach of ['pointerenter', 'pointerdown', 'focusin']) live?.addEventListener(approach, readHere);
