import { decodeReference } from '../../core/document/decodeReference';

/** What is shown at one time; times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly CueLine[];
}

/** A line of a cue, without marks of layout. */
export interface CueLine {
  readonly text: string;
  /** Who speaks, where a tag of the file says so. */
  readonly voice: string | null;
}

/** What a file of subtitles holds. */
export interface Subtitles {
  readonly title: string | null;
  readonly cues: readonly Cue[];
}

const TIME = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?`;
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-{1,2}>\s*${TIME}(?:\s|$)`);
const TAG = /<(\/?)([a-z][\w.-]*|\d[\d:.]*)?((?:\s[^<>]{0,200})?)\/?>/gi;

/**
 * Reads SubRip (`.srt`) or WebVTT (`.vtt`), also where they break their rules: numbers missing,
 * blank lines inside a cue. No line of a cue is lost.
 */
export function readSubtitles(source: string): Subtitles {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const isWebVtt = /^WEBVTT(?:\s|$)/.test(lines[0] ?? '');
  const timings = lines.flatMap((line, at) => (TIMING.test(line) ? [at] : []));
  const cues = timings.map((at, index) => {
    const next = timings[index + 1];
    const own = lines.slice(at + 1, next ?? lines.length);
    return cueOf(lines[at] ?? '', next === undefined ? own : withoutName(own, isWebVtt));
  });
  const title = /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(\S.*)$/.exec(lines[0] ?? '')?.[1] ?? null;
  return { title: title?.trim() ?? null, cues: cues.filter((cue) => cue.lines.length > 0) };
}

/** The lines of a cue without the number or name of the next one, which stands above its times. */
function withoutName(lines: readonly string[], isWebVtt: boolean): readonly string[] {
  const last = lines.at(-1)?.trim() ?? '';
  // Only WebVTT gives names other than numbers.
  const isName = isWebVtt && (lines.at(-2) ?? '').trim() === '' && !/\s/.test(last);
  return isName || /^\d{1,6}$/.test(last) ? lines.slice(0, -1) : lines;
}

function cueOf(timing: string, lines: readonly string[]): Cue {
  const times = TIMING.exec(timing) ?? [];
  return {
    start: secondsOf(times.slice(1, 5)),
    end: secondsOf(times.slice(5, 9)),
    lines: spoken(withoutRemarks(lines)),
  };
}

const secondsOf = ([hours = '0', minutes = '0', seconds = '0', parts = '0']: string[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0.${parts}`);

/** The lines up to a remark, a style sheet or a region, which stand behind a blank line. */
function withoutRemarks(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isRemark = false;
  for (const [at, line] of lines.entries()) {
    const isFirst = at > 0 && (lines[at - 1] ?? '').trim() === '';
    if (line.trim() === '') isRemark = false;
    else if (isFirst && /^(?:NOTE(?:\s|$)|STYLE\s*$|REGION\s*$)/.test(line)) isRemark = true;
    if (!isRemark) kept.push(line);
  }
  return kept;
}

/** Lines without tags; a voice goes on to the end of its cue or of its tag. */
function spoken(lines: readonly string[]): CueLine[] {
  const found: CueLine[] = [];
  let voice: string | null = null;
  for (const line of lines) {
    let text = '';
    let from = 0;
    const add = (): void => {
      const words = plain(text);
      if (words !== '') found.push({ text: words, voice });
      text = '';
    };
    for (const tag of line.matchAll(TAG)) {
      text += line.slice(from, tag.index);
      from = tag.index + tag[0].length;
      if (!/^v(?:\.|$)/.test(tag[2] ?? '')) continue;
      add();
      voice = tag[1] === '/' ? null : plain(tag[3] ?? '') || null;
    }
    text += line.slice(from);
    add();
  }
  return found;
}

/** Characters without references and the marks of other formats: “{\an8}”. */
const plain = (text: string): string =>
  text
    .replace(/\{\\[^{}]{0,60}\}/g, '')
    .replace(/&(?:#\w{1,8}|\w{2,31});/g, (reference) => decodeReference(reference) ?? reference)
    .replace(/[\u200e\u200f\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
