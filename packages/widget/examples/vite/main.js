import '@article-digest/widget/define';
import '@article-digest/widget/locales/fr';
import text from '../story.txt?raw';

const story = document.createElement('article');
story.id = 'story';
story.append(
  ...text.split('\n\n').map((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    return paragraph;
  }),
);

const digest = document.createElement('article-digest');
digest.lang = 'fr';
digest.htmlFor = 'story';
digest.highlight = true;

document.querySelector('#app').append(story, digest);
