import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

/** Lints the text on standard input as if it stood in the file named by the first argument; prints the messages. */
await createProjectGraphAsync({ exitOnError: true });
const eslint = new ESLint({ overrideConfigFile: 'libs/workspace/eslint.config.mjs' });
const [result] = await eslint.lintText(await text(process.stdin), { filePath: process.argv[2] });
process.stdout.write(JSON.stringify(result.messages.map(({ ruleId, message }) => ({ ruleId, message }))));
