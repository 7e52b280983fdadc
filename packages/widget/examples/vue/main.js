import '@article-digest/widget/define';
import { createApp, h, ref } from 'vue';
import view from '../story.view.json';

createApp({
  setup() {
    const quote = ref('');
    const layout = ref('stack');
    return () => [
      h('button', { type: 'button', onClick: () => (layout.value = 'disclosure') }, 'Fold'),
      h('article-digest', {
        view,
        layout: layout.value,
        'onArticle-digest-select': (event) => (quote.value = event.quote),
      }),
      h('output', quote.value),
    ];
  },
}).mount('#app');
