/** The style sheet of the report's page: light and dark, wide, narrow and on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#181818;--soft:#5c5c5c;--paper:#fff;--line:#d8d8d8;--band:#f5f5f5;--link:#0b5cab;
--stopped:#b60554;--underway:#a86403;--upcoming:#0b5cab;--open:#5c5c5c;--notRead:#7526e3;--calm:#2e7d46}
@media (prefers-color-scheme:dark){:root{--ink:#f0f0f0;--soft:#b4b4b4;--paper:#181818;--line:#444;--band:#252525;--link:#7db9ff;
--stopped:#ff8ab4;--underway:#f6b73c;--upcoming:#7db9ff;--open:#b4b4b4;--notRead:#c398ff;--calm:#6fcf97}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.45 system-ui,sans-serif}
main{max-width:84rem;margin:0 auto;padding:1rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
p{margin:.15rem 0}
a{color:var(--link)}
td,th{overflow-wrap:anywhere}
.detail{color:var(--soft);font-size:.875rem;font-weight:400}
.summary{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;margin:.75rem 0 0;padding:0}
.summary li{border:1px solid var(--line);border-left:.35rem solid var(--kind);border-radius:.25rem;padding:.35rem .75rem}
.stopped{--kind:var(--stopped)}.underway{--kind:var(--underway)}.upcoming{--kind:var(--upcoming)}
.open{--kind:var(--open)}.notRead{--kind:var(--notRead)}.calm{--kind:var(--calm)}
.timeline ol{position:relative;list-style:none;margin:0;padding:.25rem 0}
.timeline ol::after{content:"";position:absolute;top:0;bottom:0;left:var(--now);border-left:2px dashed var(--ink)}
.timeline li{margin:0 0 .5rem;font-size:.9rem}
.timeline li span{position:relative;z-index:1;background:var(--paper);padding-right:.35rem}
.track{height:.8rem;background:var(--band);margin-top:.15rem}
.bar{height:100%;background:var(--kind)}
.open .bar{background:repeating-linear-gradient(45deg,var(--kind) 0 .4rem,transparent .4rem .7rem)}
.scale{display:flex;justify-content:space-between;gap:.5rem;font-size:.8rem;color:var(--soft)}
table{width:100%;border-collapse:collapse}
th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid var(--line)}
thead th{background:var(--band);font-size:.85rem}
tbody th{border-left:.35rem solid var(--kind);max-width:16rem}
.kind{color:var(--kind)}
@media (max-width:48rem){
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
table,tbody,tr,th,td{display:block}
tr{border:1px solid var(--line);border-left:.35rem solid var(--kind);margin:0 0 .75rem}
tbody th{border:0;max-width:none;background:var(--band)}
td{border:0;padding:.35rem .5rem}
td.empty{display:none}
td[data-label]::before{content:attr(data-label);display:block;font-size:.75rem;color:var(--soft)}}
@media print{
:root{--ink:#000;--soft:#333;--paper:#fff;--band:#eee;--line:#999;--stopped:#900042;--underway:#7a4700;--upcoming:#063f78;--open:#444;--notRead:#4b12a0;--calm:#1d5a30}
main{max-width:none;padding:0}
body{font-size:9pt}
tr,.timeline li{break-inside:avoid}
thead{display:table-header-group}
.bar,.track,thead th{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
