import { exportFormats, exportLanguages, importFormats } from '@kring/exchange/formats';
import { Command, CommanderError } from 'commander';
import type { RestoreCommandOptions } from './backup/restore-command.js';
import type { ExampleOptions } from './example/example-command.js';
import type { ExportOptions } from './export/export-options.js';
import type { ImportOptions } from './import/import-options.js';
import type { MeasuresOptions } from './measures/measures-command.js';
import { done, problem, wrong, type Outcome } from './outcome.js';
import type { PlanCommandOptions } from './plan/plan-command.js';
import type { Surroundings } from './surroundings.js';

/** Each command loads what it needs when it is asked for: some of it is large. */
type Keep = (outcome: Promise<Outcome>) => Promise<void>;

const storeHelp = `
The store is the one that the settings name: KRING_DATA (a folder), or NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.
Answers are JSON on stdout, messages go to stderr. Exit code 0: done; 1: not possible now; 2: wrong command or input.`;

function addImport(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('import')
    .summary('bring the people in a file into a circle')
    .description(
      'Brings the people in a roster (CSV, XLSX), an easyNWK map (JSON), an interview of Network Canvas (GraphML, CSV), FHIR ' +
        'resources (JSON, XML) or vCards into the circle of a client. Says what happens with each.',
    )
    .argument('<files...>', 'a file; several only for FHIR and Network Canvas')
    .option('--client <id>', 'the client whose circle it is')
    .option('--new-client <name>', 'make a client of this name first; needs --team')
    .option('--team <id>', 'the team that cares for the new client')
    .option('--format <format>', `${importFormats.join(', ')}; by the file itself when left out`)
    .option('--map-version <number>', 'which version of an easyNWK file; the newest when left out')
    .option('--patient <id>', 'whose circle to read, where FHIR or Network Canvas files tell of several clients')
    .option('--keep', 'leave whoever is in the circle already as they are')
    .option('--consents', 'take over what people agreed to, with the day in the file, where Kring knows of nothing')
    .option('--dry-run', 'only say what would happen')
    .action((files: readonly string[], options: ImportOptions) =>
      keep(import('./import/import-command.js').then(({ importCommand }) => importCommand(files, options, around))),
    );
}

function addExport(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('export')
    .summary('write the circle of a client to a file')
    .description(
      'Writes the circle of a client to a file that other programs or people read. The ending of its name says which: .csv, ' +
        '.xlsx, .graphml, .zip (Network Canvas), .json, .xml and .ndjson (FHIR), .vcf, .easynwk.json, .svg, .png or .pdf. Says ' +
        'what the file does not hold.',
    )
    .argument('<file>', 'where to')
    .option('--client <id>', 'the client whose circle it is')
    .option('--pseudonymised', 'codes for names; no notes, places, days or years')
    .option('--language <language>', `${exportLanguages.join(' or ')}, for tables and pictures; nl when left out`)
    .option('--format <format>', `${exportFormats.join(', ')}; by the name of the file when left out`)
    .option('--dry-run', 'only say what would be written')
    .action((file: string, options: ExportOptions) =>
      keep(import('./export/export-command.js').then(({ exportCommand }) => exportCommand(file, options, around))),
    );
}

function addBackups(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('backup')
    .summary('write everything in the store to a file')
    .description('Writes everything in the store to a file, or to stdout, as JSON lines. Sessions are left out.')
    .argument('[file]', 'where to; stdout when left out')
    .action((file: string | undefined) =>
      keep(import('./backup/backup-command.js').then(({ backupCommand }) => backupCommand(file, around))),
    );
  program
    .command('restore')
    .summary('put a backup into an empty store')
    .description('Puts a backup into an empty store, or in the place of what is there. Who was erased stays erased.')
    .argument('<file>', 'a file that backup wrote')
    .option('--replace', 'what the store holds now may go')
    .action((file: string, options: RestoreCommandOptions) =>
      keep(import('./backup/restore-command.js').then(({ restoreCommand }) => restoreCommand(file, options, around))),
    );
}

function addExample(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('example')
    .summary('load the example organisation into an empty store')
    .description('Loads the example organisation into an empty store.')
    .option('--clients <number>', 'how many clients; 40 when left out')
    .option('--seed <number>', 'another seed makes other people')
    .action((options: ExampleOptions) =>
      keep(import('./example/example-command.js').then(({ exampleCommand }) => exampleCommand(options, around))),
    );
}

function addPlan(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('plan')
    .summary('find the best plan for the problem in a file')
    .description(
      'Finds the plan with the greatest sum of score times hours for offers, needs and tasks in a JSON file.',
    )
    .argument('<file>', 'a .json file with offers, needs, tasks, matches and freed hours')
    .option('--time-limit <seconds>', 'how long to search where needs are whole; 10 when left out')
    .action((file: string, options: PlanCommandOptions) =>
      keep(import('./plan/plan-command.js').then(({ planCommand }) => planCommand(file, options, around))),
    );
}

function addMeasures(program: Command, keep: Keep, around: Surroundings): void {
  program
    .command('measures')
    .summary('print the measures of the network in a file')
    .description(
      'Prints the measures of a network in a GraphML file, a CSV list of ties, an interview of Network Canvas (GraphML or CSV), ' +
        'an easyNWK map or a roster. Interviews and maps are measured around the person whose they are; another network ' +
        'as a whole, unless --ego names someone in it.',
    )
    .argument('<file>', 'a .graphml, .csv or .json file')
    .option('--ego <id>', 'the id or name of the person around whom to measure')
    .option('--network <name>', 'which of several networks in the file: by its name, or by its number from 1')
    .option('--nodes <file>', 'a CSV list of the people: who has no tie counts too, and their columns can be groups')
    .option('--group <attribute>', 'what of a person is the group, for eiIndex and diversity')
    .option('--without-deceased', 'leave out who died, as the screens of Kring do')
    .option('--unweighted', 'count every tie as one, however strong the file says it is')
    .action((file: string, options: MeasuresOptions) =>
      keep(
        import('./measures/measures-command.js').then(({ measuresCommand }) => measuresCommand(file, options, around)),
      ),
    );
}

function program(keep: Keep, around: Surroundings): Command {
  const kring = new Command('kring')
    .description('Care networks from the command line.')
    .addHelpText('after', storeHelp)
    .exitOverride()
    .configureOutput({ writeErr: (text) => around.say(text.trimEnd()), outputError: () => undefined });
  addImport(kring, keep, around);
  addExport(kring, keep, around);
  addBackups(kring, keep, around);
  addExample(kring, keep, around);
  addPlan(kring, keep, around);
  addMeasures(kring, keep, around);
  return kring;
}

const usageFault = ({ code, message }: CommanderError): string =>
  code === 'commander.help' ? 'Name a command.' : `${message.replace(/^error: /, '').replace(/\.$/, '')}.`;

/** Carries out one command line (without `node` and the script). Never ends the process. */
export async function runKring(args: readonly string[], around: Surroundings): Promise<Outcome> {
  let outcome = done(null);
  const keep: Keep = async (running) => {
    outcome = await running;
  };
  try {
    await program(keep, around).parseAsync(args, { from: 'user' });
    return outcome;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? outcome : wrong([problem('USAGE', usageFault(error))]);
  }
}
