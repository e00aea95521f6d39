// The map is an extra: every report stands in the list as well, and tiles may be missing.
"use strict";
(() => {
  const place = document.getElementById("map");
  if (!place || !window.L) return;
  const { spots, tiles } = JSON.parse(place.dataset.map);
  const map = L.map(place, { scrollWheelZoom: false });
  map.attributionControl.setPrefix("Leaflet");
  if (tiles.url) L.tileLayer(tiles.url, { maxZoom: 19, attribution: document.createTextNode(tiles.attribution).textContent }).addTo(map);
  const marks = spots.map((spot) => {
    const words = document.createElement("span");
    words.textContent = spot.words;
    return L.circleMarker(spot.at, { radius: 11, className: spot.alarm ? "alarm" : "other" }).bindTooltip(words, { permanent: true }).addTo(map);
  });
  map.fitBounds(L.featureGroup(marks).getBounds(), { maxZoom: 17, padding: [40, 40] });
})();
