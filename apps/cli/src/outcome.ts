/** 0: done. 1: the answer is no, or it cannot be done now. 2: the command or what it was given is wrong. */
export type ExitCode = 0 | 1 | 2;

/** What a command answers: one JSON value for stdout. `null` when it wrote its own output there. */
export interface Outcome {
  readonly exitCode: ExitCode;
  readonly result: unknown;
  /** The same in words, for stderr. */
  readonly messages: readonly string[];
}

/** Something that is wrong with the command or its input. `message` is English, for whoever typed it. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

export const done = (result: unknown, messages: readonly string[] = []): Outcome => ({ exitCode: 0, result, messages });

export const problem = (code: string, message: string): Problem => ({ code, message });

const refused = (exitCode: ExitCode, problems: readonly Problem[]): Outcome => ({
  exitCode,
  result: { problems },
  messages: problems.map(({ message }) => message),
});

/** All that is wrong at once, so that nobody has to find out one by one. */
export const wrong = (problems: readonly Problem[]): Outcome => refused(2, problems);

/** The store says no, or cannot be used now. */
export const unable = (problems: readonly Problem[]): Outcome => refused(1, problems);
