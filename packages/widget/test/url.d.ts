/** The address of a file, as Vite gives it. */
declare module '*.woff2?url' {
  const url: string;
  export default url;
}

/** The text of a file. */
declare module '*?raw' {
  const text: string;
  export default text;
}
