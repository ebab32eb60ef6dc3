/**
 * What a page does: cards at the pointer and by keys, the filter, and in VS Code the messages to and
 * from the extension. It runs in the page, and writes text only, never markup.
 */
export const pageScript = String.raw`
(() => {
  'use strict';
  const host = typeof acquireVsCodeApi === 'function' ? acquireVsCodeApi() : null;
  const tell = (message) => { if (host) host.postMessage(message); };
  const card = document.getElementById('card');
  const articles = new Map();
  for (const article of document.querySelectorAll('.article')) {
    const data = article.querySelector('script.cards');
    articles.set(article, JSON.parse(data.textContent));
  }
  let current = null;
  const hidden = new Set();
  const piecesOf = (article, number) =>
    [...article.querySelectorAll('.m')].filter((each) => each.dataset.m.split(' ').includes(String(number)));
  const isShown = (article, number) => !hidden.has(articles.get(article)[number].kind);
  const put = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  function showCard(article, number, at) {
    const { sort, who, rows } = articles.get(article)[number];
    card.replaceChildren();
    put(card, 'strong', who);
    put(card, 'span', ' — ' + sort);
    const list = document.createElement('dl');
    for (const [label, value] of rows) {
      put(list, 'dt', label);
      put(list, 'dd', value);
    }
    card.append(list);
    card.hidden = false;
    const box = at.getBoundingClientRect();
    const left = Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8);
    card.style.left = Math.max(4, left) + scrollX + 'px';
    const below = box.bottom + 6;
    const fits = below + card.offsetHeight < innerHeight || box.top < card.offsetHeight + 12;
    card.style.top = (fits ? below : box.top - card.offsetHeight - 6) + scrollY + 'px';
  }
  function leave() {
    for (const each of document.querySelectorAll('.at')) each.classList.remove('at');
    card.hidden = true;
    current = null;
  }
  function light(start, end, isCaret) {
    for (const each of document.querySelectorAll('.here')) each.classList.remove('here');
    const blocks = [...document.querySelectorAll('[data-o]')];
    const block = blocks.findLast((each) => Number(each.dataset.o) <= start);
    if (!block) return;
    block.classList.add('here');
    const range = document.createRange();
    const from = placeIn(block, start - Number(block.dataset.o));
    const last = blocks.findLast((each) => Number(each.dataset.o) < end) || block;
    const to = placeIn(last, end - Number(last.dataset.o));
    range.setStart(from.node, from.at);
    range.setEnd(to.node, to.at);
    if (globalThis.Highlight && CSS.highlights) {
      CSS.highlights.delete('lit');
      if (!isCaret) CSS.highlights.set('lit', new Highlight(range));
    }
    const box = block.getBoundingClientRect();
    if (box.bottom < 60 || box.top > innerHeight - 60) block.scrollIntoView({ block: 'center' });
  }
  function placeIn(block, offset) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let left = offset;
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.length) return { node, at: left };
      left -= node.length;
      last = node;
    }
    return last ? { node: last, at: last.length } : { node: block, at: 0 };
  }
  function readable(node, at) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const block = element && element.closest('[data-o]');
    if (!block) return null;
    const before = document.createRange();
    before.selectNodeContents(block);
    before.setEnd(node, at);
    return Number(block.dataset.o) + before.toString().length;
  }
  function go(article, number, isTold) {
    leave();
    const pieces = piecesOf(article, number);
    if (pieces.length === 0) return;
    // Of a pledge the amount, not the verb before it.
    const first = pieces.find((each) => !each.classList.contains('l-part')) || pieces[0];
    current = { article, number };
    for (const piece of pieces) piece.classList.add('at');
    first.tabIndex = -1;
    first.focus({ preventScroll: true });
    const row = article.querySelector('a[data-go="' + number + '"]');
    if (row) {
      row.classList.add('at');
      row.scrollIntoView({ block: 'nearest' });
    }
    const box = first.getBoundingClientRect();
    if (box.top < 60 || box.bottom > innerHeight - 60) first.scrollIntoView({ block: 'center' });
    showCard(article, number, first);
    if (isTold) tell({ type: 'at', start: articles.get(article)[number].start });
  }
  const innermost = (piece) => {
    const article = piece.closest('.article');
    const number = piece.dataset.m.split(' ').map(Number).find((each) => isShown(article, each));
    return number === undefined ? null : { article, number };
  };
  function step(by) {
    const stops = [];
    for (const article of articles.keys()) {
      const met = new Set();
      for (const piece of article.querySelectorAll('.m')) {
        for (const number of piece.dataset.m.split(' ').map(Number)) {
          if (met.has(number) || !isShown(article, number)) continue;
          met.add(number);
          stops.push({ article, number });
        }
      }
    }
    if (stops.length === 0) return;
    const at = stops.findIndex((each) => current && each.article === current.article && each.number === current.number);
    const next = at < 0 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length;
    go(stops[next].article, stops[next].number, true);
  }
  let timer = 0;
  let selecting = 0;
  document.addEventListener('mouseover', (event) => {
    const piece = event.target.closest && event.target.closest('.m');
    clearTimeout(timer);
    if (!piece) {
      if (!current && !(event.target.closest && event.target.closest('#card'))) timer = setTimeout(() => { card.hidden = true; }, 300);
      return;
    }
    timer = setTimeout(() => {
      const found = innermost(piece);
      if (found) showCard(found.article, found.number, piece);
    }, 200);
  });
  function follow(link) {
    const address = link.dataset.href;
    if (host) tell({ type: 'open', address });
    else window.open(address, '_blank', 'noopener,noreferrer');
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.link');
    if (link && !String(getSelection()) && (event.ctrlKey || event.metaKey || !event.target.closest('.m'))) return follow(link);
    const row = event.target.closest('a[data-go]');
    if (row) {
      event.preventDefault();
      go(row.closest('.article'), Number(row.dataset.go), true);
      return;
    }
    if (!String(getSelection())) {
      const piece = event.target.closest('.m');
      const found = piece && innermost(piece);
      if (found) go(found.article, found.number, true);
      else if (!event.target.closest('#card,.bar')) leave();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('.link')) return follow(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') return leave();
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === '/') {
      event.preventDefault();
      document.getElementById('filter').focus();
    }
  });
  document.getElementById('filter').addEventListener('input', (event) => {
    const words = event.target.value.trim().toLowerCase();
    for (const row of document.querySelectorAll('.rows li'))
      row.classList.toggle('out', !row.textContent.toLowerCase().includes(words));
  });
  for (const box of document.querySelectorAll('input[data-kind]')) {
    const follow = () => {
      document.body.classList.toggle('no-' + box.dataset.kind, !box.checked);
      if (box.checked) hidden.delete(box.dataset.kind);
      else hidden.add(box.dataset.kind);
    };
    box.addEventListener('change', follow);
    follow();
  }
  if (host) {
    const state = host.getState();
    if (state) scrollTo(0, state.top);
    addEventListener('scroll', () => host.setState({ top: scrollY }), { passive: true });
    addEventListener('message', ({ data }) => {
      if (data.type === 'light') return light(data.start, data.end, data.isCaret);
      if (data.type !== 'show') return;
      for (const [article, cards] of articles) {
        const number = cards.findIndex((each) => each.start === data.start && each.end === data.end);
        if (number >= 0) return go(article, number, true);
      }
    });
    let told = '';
    document.addEventListener('selectionchange', () => {
      clearTimeout(selecting);
      selecting = setTimeout(() => {
        const selection = getSelection();
        const range = selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
        const start = range && readable(range.startContainer, range.startOffset);
        const end = range && readable(range.endContainer, range.endOffset);
        const now = start === null || end === null || !range ? '' : start + ' ' + end;
        if (now !== '' && now !== told && start < end) tell({ type: 'selected', start, end });
        told = now;
      }, 250);
    });
    tell({ type: 'ready' });
  }
})();
`;
