// oxlint-disable no-extend-native -- that is what they do
// What old plugins do to what all scripts share.
Array.prototype.each = function (call) {
  for (let index = 0; index < this.length; index++) call(this[index]);
};
Object.prototype.extend = function () {
  return this;
};
String.prototype.format = function () {
  return this;
};
window.process = { env: {} };
window.module = undefined;
window.litHtmlVersions = ['1.4.1'];
document.addEventListener('click', (event) => event.stopPropagation());
