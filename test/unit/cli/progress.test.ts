import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { openProgress } from '../../../src/cli/progress';

function shown(
  columns: number | undefined,
  work: (show: ReturnType<typeof openProgress>, tick: (seconds: number) => void) => void,
): string[] {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done): void {
      lines.push(chunk.toString());
      done();
    },
  });
  let time = 0;
  const stderr = Object.assign(stream, { isTTY: true, ...(columns !== undefined && { columns }) });
  work(
    openProgress({ stderr }, () => time * 1000),
    (seconds) => (time += seconds),
  );
  return lines.map((line) => line.replace('\r\u001b[K', ''));
}

describe('progress on a terminal', () => {
  it('tells the rate and the time that is left, once they can be told', () => {
    const lines = shown(undefined, (progress, tick) => {
      progress.show(0, 1000, 'a.txt', false);
      for (let done = 1; done <= 20; done += 1) {
        tick(0.5);
        progress.show(done, 1000, 'a.txt');
      }
    });
    assert.equal(lines[0], 'speechmark: 0 of 1000: a.txt');
    assert.equal(lines.at(-1), 'speechmark: 20 of 1000, 2.0 a second, 8 min left: a.txt');
  });

  it('does not count what an earlier run had done', () => {
    const lines = shown(undefined, (progress, tick) => {
      for (let done = 1; done <= 500; done += 1) progress.show(done, 503, 'a.txt', false);
      for (let done = 501; done <= 502; done += 1) {
        tick(30);
        progress.show(done, 503, 'a.txt');
      }
    });
    assert.equal(lines.at(-1), 'speechmark: 502 of 503, 2.0 a minute, 30 s left: a.txt');
  });

  it('stays on one line and draws seldom', () => {
    const lines = shown(40, (progress) => {
      for (let done = 1; done <= 5000; done += 1)
        progress.show(done, 5000, `${'deep/'.repeat(20)}a.txt`);
    });
    assert.equal(lines.length, 2);
    for (const line of lines) assert.ok(line.length < 40 && line.endsWith('…'), line);
  });
});
