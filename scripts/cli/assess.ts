/** `npm run --silent assess`: answers in, assessment out; see `--help`. */
import { checkAnswers } from 'c/syncAdvice';
import { HELP, type Request, requestOf } from './assess/arguments.ts';
import { Assessor } from './assess/assessor.ts';
import { assessLines, JSON_LINES, TEXT_BLOCKS } from './assess/batch.ts';
import { parseJson, toJson } from './assess/json.ts';
import { toText } from './assess/text.ts';
import { readChunks, readText } from './input.ts';
import { run } from './run.ts';
import { today } from '../support/today.ts';

async function assessOnce({ asOf, answers }: Request, assessor: Assessor): Promise<string> {
  const given = answers === null ? {} : parseJson('--answers', await readText('--answers', answers));
  return assessor.text(checkAnswers(given), asOf);
}

async function* output(args: readonly string[]): AsyncGenerator<string> {
  const request = requestOf(args, today());
  if (request.help) {
    yield HELP;
    return;
  }
  const assessor = new Assessor(request.text ? toText : toJson);
  if (request.batch && request.answers !== null) {
    const input = readChunks('--batch', request.answers);
    yield* assessLines(input, request.asOf, assessor, request.text ? TEXT_BLOCKS : JSON_LINES);
    return;
  }
  if (request.text) yield `As of: ${request.asOf}\n`;
  yield `${await assessOnce(request, assessor)}\n`;
}

await run(output(process.argv.slice(2)));
