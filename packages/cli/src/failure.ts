/** Why a run could not do what was asked: the cause, and what to do about it. Printed on one line. */
export class Failure extends Error {
  /** Exit code: 1 where the input is at fault, 2 where the command line is. */
  readonly code: 1 | 2;

  constructor(cause: string, fix: string, code: 1 | 2 = 1) {
    super(fix === '' ? cause : `${cause}; ${fix}`);
    this.name = 'Failure';
    this.code = code;
  }
}
