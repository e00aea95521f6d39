// The page works without this: it only saves the reloading.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const spoken = byId("spoken");
  const make = (html) => {
    const box = document.createElement("template");
    box.innerHTML = html; // drawn and escaped by the server; the policy allows no script in it
    return box.content.firstElementChild;
  };
  const toEnd = (box) => { box.scrollTop = box.scrollHeight; };
  const phoneOf = (name) => [...document.querySelectorAll(".phone")].find((one) => one.dataset.name === name);
  const saying = (words) => { spoken.textContent = words; };

  const ring = (name) => {
    const phone = phoneOf(name);
    if (!phone) return;
    phone.classList.add("ringing");
    clearTimeout(phone.quiet);
    phone.quiet = setTimeout(() => phone.classList.remove("ringing"), 1400);
  };

  const clock = byId("clock");
  let ahead = Number(clock.dataset.now) - Date.now();
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", timeZone: clock.dataset.zone,
  });
  const tick = () => { clock.textContent = format.format(new Date(Date.now() + ahead)); };
  setInterval(tick, 1000);
  tick();

  const swap = (id, html) => {
    const old = byId(id);
    if (!old) return;
    const fresh = make(html);
    const [before, after] = [old.querySelector(".composer textarea"), fresh.querySelector(".composer textarea")];
    const same = old.dataset.name === fresh.dataset.name;
    if (before && after && same) after.value = before.value;
    const typing = same && document.activeElement === before;
    old.replaceWith(fresh);
    if (typing && after) after.focus();
    fresh.querySelectorAll(".chat").forEach(toEnd);
  };
  const put = (chatId, id, html, rings, who) => {
    const chat = byId(chatId);
    if (!chat) return;
    const fresh = make(html);
    const old = byId(id);
    const low = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80;
    if (old) {
      if (old.querySelector("details[open]")) fresh.querySelector("details")?.setAttribute("open", "");
      old.replaceWith(fresh);
      // A card that changed high up is shown, as a pinned message would be.
      if (fresh.classList.contains("saar")) chat.scrollTop = fresh.offsetTop - 4;
    } else {
      chat.append(fresh);
    }
    fresh.classList.add("fresh");
    if (!old || (low && !fresh.classList.contains("saar"))) toEnd(chat);
    if (rings) {
      ring(who);
      saying(`${who}: ${spoken.dataset.rings}`);
    }
  };
  const toast = (name, text) => {
    const place = phoneOf(name)?.querySelector(".toast");
    if (!place || !text) return;
    place.textContent = text;
    clearTimeout(place.gone);
    place.gone = setTimeout(() => { place.textContent = ""; }, 20000);
  };
  const acting = (name) => {
    document.querySelectorAll(".phone").forEach((one) => one.classList.toggle("acting", one.dataset.name === name));
  };
  const operations = {
    swap, put, toast, acting,
    fill: (id, html) => {
      const place = byId(id);
      if (place.innerHTML === html) return;
      const held = place.contains(document.activeElement) ? document.activeElement.value : null;
      place.innerHTML = html;
      if (held) [...place.querySelectorAll("button")].find((one) => one.value === held)?.focus();
    },
    clock: (now) => { ahead = now - Date.now(); tick(); },
  };

  const lost = byId("lost");
  const listen = () => {
    const source = new EventSource(`/live${location.search}`);
    source.onmessage = (event) => {
      lost.hidden = true;
      for (const [name, ...rest] of JSON.parse(event.data)) operations[name](...rest);
      document.documentElement.dataset.live = "yes";
    };
    source.onerror = () => {
      lost.hidden = false;
      document.documentElement.dataset.live = "no";
      if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1500);
    };
  };
  listen();

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.method !== "post" || !["/doen", "/klok", "/verhaal", "/saar"].includes(new URL(form.action).pathname)) return;
    event.preventDefault();
    const button = event.submitter;
    const fields = new URLSearchParams(new FormData(form));
    if (button && button.name) fields.set(button.name, button.value);
    const pressed = form.classList.contains("keys");
    if (button && !pressed) button.setAttribute("aria-busy", "true");
    const place = form.closest(".phone")?.querySelector(".toast");
    try {
      const answer = await fetch(form.action, { method: "POST", headers: { "X-Live": "1" }, body: fields });
      if (!answer.ok) throw new Error(String(answer.status));
      if (form.classList.contains("composer")) form.querySelector("textarea").value = "";
      if (form.closest("details")) form.closest("details").open = false;
    } catch {
      (place || spoken).textContent = spoken.dataset.cannot;
    } finally {
      button?.removeAttribute("aria-busy");
    }
  });
  document.addEventListener("keydown", (event) => {
    const box = event.target;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && box.matches?.(".composer textarea")) {
      event.preventDefault();
      if (box.value.trim()) box.form.requestSubmit(box.form.querySelector(".send"));
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches?.("[data-submit]")) event.target.form.requestSubmit();
  });
  document.documentElement.classList.add("live");
  document.querySelectorAll(".chat").forEach(toEnd);
})();
