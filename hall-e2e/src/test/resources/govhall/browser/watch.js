// What a test sees of a page from inside: its feed, and the moments at which frames came and the page said so.
window.watched = { feed: null, lastGood: null, stale: [], live: [], chimes: 0, deaf: false };
{
  const { watched } = window;
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (this.constructor.name === 'Feed') watched.feed = this;
    return dispatch.call(this, event);
  };
  window.WebSocket = class extends WebSocket {
    // A page that is deaf shows what it knew: nothing of what comes reaches it.
    set onmessage(heard) {
      super.onmessage = heard && (message => {
        if (!JSON.parse(message.data).lost) watched.lastGood = Date.now();
        if (!watched.deaf) heard(message);
      });
    }
  };
  const start = AudioScheduledSourceNode.prototype.start;
  AudioScheduledSourceNode.prototype.start = function (...when) {
    watched.chimes++;
    return start.apply(this, when);
  };
  document.addEventListener('DOMContentLoaded', () => {
    let was = false;
    const note = () => {
      const is = document.documentElement.hasAttribute('data-stale');
      if (is !== was) (is ? watched.stale : watched.live).push(Date.now());
      was = is;
    };
    new MutationObserver(note).observe(document.documentElement, { attributes: true, attributeFilter: ['data-stale'] });
  });
}
