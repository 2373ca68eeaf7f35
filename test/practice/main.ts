import { parseOptions } from './options.ts';
import { startPractice } from './server.ts';

const practice = await startPractice(parseOptions(process.argv.slice(2)));
console.log(`Practice consoles listen on https://127.0.0.1:${practice.port}`);
