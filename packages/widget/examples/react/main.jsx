import '@article-digest/widget/define';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import view from '../story.view.json';

function Story() {
  const [quote, setQuote] = useState('');
  const [layout, setLayout] = useState('stack');
  return (
    <>
      <button type="button" onClick={() => setLayout('disclosure')}>
        Fold
      </button>
      <article-digest view={view} layout={layout} onarticle-digest-select={(event) => setQuote(event.quote)} />
      <output>{quote}</output>
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Story />);
