/** One size of a model and what it reaches there: a dot of the chart of score against size. */
export interface SizePoint {
  /** The model's name for readers ("parts of speech"). */
  model: string;
  /** Size with brotli in kB of 1,000 bytes. */
  kB: number;
  /** What the score is of and on which data; the same for all points of a model. */
  metric: string;
  /** In percent. */
  score: number;
  /** True for the size that core ships. */
  shipped?: true;
}

/** What a stage made of its inputs. The same inputs give the same, byte for byte. */
export interface FitResult {
  /** Files to write, by their path from the root of the repository. */
  files: Readonly<Record<string, string>>;
  /**
   * What `docs/model-card.md` says of the model below its title: Markdown whose headings open with `###`. Holds nothing
   * that changes from one run to the next.
   */
  card: string;
  /** The model as shipped, for the chart of score against size; absent for what has no size worth showing. */
  point?: SizePoint;
  /** What to print, a label and a figure each; timings belong here and nowhere else. */
  summary: readonly (readonly [label: string, figure: string])[];
}

/** What a stage is given. */
export interface FitContext {
  /** Where a file of the corpora lies, by its path from their folder. */
  pathOf: (file: string) => string;
  /** Its objects, where it holds one JSON object a line, packed with gzip or not. */
  linesOf: <T>(file: string) => T[];
  /** Moves the progress bar: the share of the stage that is done, 0 to 1, and what it is at. */
  show: (done: number, task?: string) => void;
}

/**
 * One model that core ships, fitted from scratch. Each stage runs in a process of its own, which starts once the files of
 * the stages in `after` are written: importing core's modules there gives the weights just fitted. Stages that wait for
 * none of each other run at the same time.
 */
export interface FitStage {
  /** One word, for the command line. */
  name: string;
  /** Heading of its section in `docs/model-card.md`, for readers. */
  title: string;
  /** Names of the stages whose weights this one reads. */
  after: readonly string[];
  /** Every file of the corpora that it reads, by its path from their folder: the card gives their hashes. */
  inputs: readonly string[];
  run: (context: FitContext) => Promise<FitResult>;
  /** Fits at several sizes, for the chart; writes no weights. Takes as many times as long. */
  sizes?: (context: FitContext) => Promise<SizePoint[]>;
}
