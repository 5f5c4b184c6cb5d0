/* Gương sáng: gives each <iframe data-guong-sang> the height of what it shows. Never changed: pages hold its hash. */
(function () {
  'use strict';
  var ns = 'guong-sang';
  var mark = ns + '-v1';
  if (window[mark] === true) return;
  window[mark] = true;

  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll('iframe[data-' + ns + ']'));
  }

  function originOf(frame) {
    var link = document.createElement('a');
    link.href = frame.src;
    return /^http/.test(link.origin) ? link.origin : '-';
  }

  function greet(frame) {
    var origin = originOf(frame);
    // A frame whose document can be read, though it comes from elsewhere, has not loaded yet.
    if (origin === '-' || (frame.contentDocument && origin !== location.origin)) return;
    frame.contentWindow.postMessage({ ns: ns, v: 1, type: 'hello' }, origin);
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.ns !== ns || data.v !== 1 || data.type !== 'height') return;
    if (typeof data.height !== 'number' || !(data.height >= 50 && data.height <= 20000)) return;
    frames().forEach(function (frame) {
      if (event.source === frame.contentWindow && event.origin === originOf(frame))
        frame.style.height = Math.ceil(data.height) + 'px';
    });
  });

  // Frames that load later are heard on their way down; they do not bubble.
  document.addEventListener(
    'load',
    function (event) {
      if (frames().indexOf(event.target) >= 0) greet(event.target);
    },
    true
  );
  frames().forEach(greet);
})();
