import { ensureBuilt, ensureInstalled } from './install.mjs';
import { runJest, runJourneys } from './suites.mjs';
import { closing } from './closing.mjs';

/** Without arguments: everything. With arguments: only the tests under Jest, which gets the arguments. */
const args = process.argv.slice(2);

ensureInstalled();
ensureBuilt('@kring/api', '@kring/web', '@kring/cli');
const totals = args.length > 0 ? [runJest(args)] : [runJest([]), runJourneys([])];

process.stdout.write(closing(totals));
process.exit(totals.every(({ failed }) => failed === 0) ? 0 : 1);
