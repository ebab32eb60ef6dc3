// pdf.js as far as the text of a PDF needs it: a plugin for the build.
import { readFile } from 'node:fs/promises';

/**
 * What pdf.js does with the globals of a host, and reading text does not need: under Node it looks
 * for a package that draws, and it asks for a navigator, which VS Code's host logs as a fault and
 * does not let it put there. Nor does anybody look for it among the globals, which would keep all
 * of it in the bundle.
 */
const hostFaults = {
  'pdf.mjs': [
    [/const isNodeJS = [^;]+;/, 'const isNodeJS = false;'],
    [/= globalThis\.navigator;/, '= undefined;'],
    [/\} = navigator;/, "} = { platform: '', userAgent: '' };"],
    [/globalThis\.pdfjsLib = \{[^}]*\};/, ''],
    [/\nexport \{[^}]*\};/, '\nexport { getDocument };'],
  ],
  'pdf.worker.mjs': [
    [/const isNodeJS = [^;]+;/, 'const isNodeJS = false;'],
    [/= globalThis\.navigator;/, '= undefined;'],
    [/\} = navigator;/, "} = { platform: '', userAgent: '' };"],
    [/globalThis\.pdfjsWorker = \{[^}]*\};/, ''],
  ],
};

/** Source files of pdf.js, each a section of its bundle, that only draw, edit, fill in or decode pictures. */
const notForText = {
  'pdf.mjs': [
    'display/annotation_layer.js',
    'display/canvas.js',
    'display/canvas_dependency_tracker.js',
    'display/editor/',
    'display/pattern_helper.js',
    'display/webgpu_mesh.js',
    'display/xfa_layer.js',
  ],
  'pdf.worker.mjs': [
    'core/editor/pdf_editor.js',
    'core/jbig2.js',
    'core/jpg.js',
    'core/xfa/',
    'external/openjpeg/',
  ],
};

const sectionStart = /^(?=;?\/\/ \.\/)/m;
const declared = /^(?:async function|function|class|const|let|var) (\w+)/gm;

/** Leaves of such sections only that their names exist, as classes of nothing. */
function withoutSections(source, files, path) {
  const sections = source.split(sectionStart);
  for (const file of files) {
    const place = ['// ./src/', '// ./'].map((before) => before + file);
    const isOf = (section) => place.some((each) => section.replace(/^;/, '').startsWith(each));
    if (!sections.some(isOf)) throw new Error(`${path} has no ${file}.`);
    sections.forEach((section, at) => {
      if (!isOf(section)) return;
      const names = Array.from(section.matchAll(declared), ([, name]) => `class ${name} {}\n`);
      sections[at] = `${section.split('\n', 1)[0]}\n${names.join('')}`;
    });
  }
  return sections.join('');
}

/** @type {import('esbuild').Plugin} */
export const pdfjsForText = {
  name: 'pdfjs-for-text',
  setup({ onLoad }) {
    onLoad({ filter: /pdfjs-dist.legacy.build.pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => {
      const name = path.endsWith('pdf.worker.mjs') ? 'pdf.worker.mjs' : 'pdf.mjs';
      let contents = await readFile(path, 'utf8');
      for (const [from, to] of hostFaults[name]) {
        if (!from.test(contents)) throw new Error(`${path} is not as this build knows it: ${from}`);
        contents = contents.replace(from, to);
      }
      return { contents: withoutSections(contents, notForText[name], path) };
    });
  },
};
