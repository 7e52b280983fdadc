import { readFile } from './read-file.ts';

/** What comes of a file that somebody gave. */
export interface FileAnswers {
  onText: (text: string, name: string) => void;
  onFault: (fault: string) => void;
}

/** Reads text files that are dropped anywhere on the page, or chosen. They are read here and sent nowhere. */
export function acceptFiles(input: HTMLInputElement, { onText, onFault }: FileAnswers): void {
  const read = async (file: File | undefined | null): Promise<void> => {
    if (!file) return;
    const answer = await readFile(file);
    if ('fault' in answer) onFault(answer.fault);
    else onText(answer.text, file.name);
  };
  input.addEventListener('change', () => {
    void read(input.files?.[0]);
    // The same file may be chosen again.
    input.value = '';
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) over(false);
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(false);
    void read(event.dataTransfer.files[0]);
  });
}

function over(on: boolean): void {
  document.body.classList.toggle('dropping', on);
}
