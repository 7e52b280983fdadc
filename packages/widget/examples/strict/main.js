import '@article-digest/widget/define';
