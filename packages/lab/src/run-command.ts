import { CommanderError, type Command } from 'commander';

/** Runs a command with the arguments of the process; a command line that is wrong ends it with the code 2, and says why. */
export async function runCommand(command: Command): Promise<void> {
  command
    .helpOption('-h, --help', 'print this help')
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .showHelpAfterError('(--help says what can be asked for)')
    .exitOverride();
  try {
    await command.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
