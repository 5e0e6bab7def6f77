import { ensureBuilt, ensureInstalled } from './install.mjs';
import { runJourneys } from './suites.mjs';
import { closing } from './closing.mjs';

/** Only the journeys in the browser. With NEO4J_URI and KRING_JOURNEY_STORE=neo4j they run on that (empty) Neo4j. */
ensureInstalled();
ensureBuilt('@kring/api', '@kring/web', '@kring/cli');
const totals = runJourneys(process.argv.slice(2));

process.stdout.write(closing([totals]));
process.exit(totals.failed === 0 ? 0 : 1);
