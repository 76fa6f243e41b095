/// How a page looks; everything is in the page itself.
enum PageStyle {
  static var css: HTML { "\(PagePalette.css)\n\(rules)" }

  private static let rules: HTML = """
    *{box-sizing:border-box}
    body{margin:0;padding:1.5rem 1rem 3rem;background:var(--page);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
    main,header.all,footer{max-width:70rem;margin:0 auto}
    article+article{margin-top:3rem;border-top:2px solid var(--line);padding-top:2rem}
    h1,h2{line-height:1.2;margin:0 0 .5rem}
    h1{font-size:2rem}
    h2{font-size:1.25rem;margin-top:2.5rem}
    p{margin:0 0 .6rem}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .file,.how,.why,.source,.kind,.legend,caption,footer{color:var(--soft)}
    .file{margin:0 0 .25rem;overflow-wrap:anywhere}
    .top{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.5rem 3rem;align-items:start}
    .next{background:var(--paper);border:1px solid var(--line);border-left:.3rem solid var(--bar);padding:.75rem 1rem;margin-top:1rem}
    .next p{margin:0}
    .next b{display:block}
    table{border-collapse:collapse;width:100%}
    th,td{text-align:left;vertical-align:top;font-weight:normal;padding:.2rem .75rem .2rem 0}
    caption{text-align:left;font-size:.875rem;padding-bottom:.25rem}
    .letters th,.points{white-space:nowrap;width:1%}
    .points{font-variant-numeric:tabular-nums}
    .bar{display:block;width:100%;min-width:4rem;height:.9rem;margin-top:.3rem;border-radius:2px}
    .bar .all{fill:var(--track)}
    .bar .got{fill:var(--bar)}
    .parts{margin-top:1rem}
    .parts td,.parts th{border-top:1px solid var(--line);font-size:.875rem}
    .message{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,26rem);gap:0 2rem;align-items:start;margin-top:2.5rem}
    .text{background:var(--paper);border:1px solid var(--line);padding:1.25rem;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow:auto}
    .advice h2:first-child{margin-top:0}
    .said{font:1.0625rem/1.7 Georgia,"Noto Serif","DejaVu Serif",serif;white-space:pre-wrap;overflow-wrap:anywhere;margin:0 0 1rem}
    mark{color:var(--ink);background:none;border-bottom:2px solid;padding:.05em 0;border-radius:2px}
    mark.blocker{background:var(--blocker);border-color:var(--blocker-edge);border-bottom-style:double}
    mark.major{background:var(--major);border-color:var(--major-edge)}
    mark.minor{background:var(--minor);border-color:var(--minor-edge);border-bottom-style:dashed}
    mark.info{background:var(--info);border-color:var(--info-edge);border-bottom-style:dotted}
    mark.good,mark.anchor{background:var(--good);border-color:var(--good-edge)}
    .ref{font:700 .7rem/1 system-ui,sans-serif;vertical-align:super;white-space:nowrap}
    .ref a{display:inline-block;padding:.2rem .25rem;text-decoration:none}
    .ref a:hover{text-decoration:underline}
    .notes,.cards{list-style:none;margin:0;padding:0}
    .note{background:var(--paper);border:1px solid var(--line);border-left:.3rem solid var(--line);padding:.5rem .75rem;margin-bottom:.5rem;font-size:.9375rem;break-inside:avoid;overflow-wrap:anywhere}
    .note:target{outline:3px solid var(--link)}
    .note p{margin:0 0 .25rem}
    .note .head{font-size:.8125rem}
    .note .head b{display:inline-block;min-width:1.4em;text-align:center;padding:0 .3em;margin-right:.25em;border-radius:.6em}
    .quote{font-family:Georgia,"Noto Serif","DejaVu Serif",serif}
    .quote::before{content:"“"} .quote::after{content:"”"}
    .note .say{font-weight:600}
    .blocker .head b{background:var(--blocker)} .note.blocker{border-left-color:var(--blocker-edge)}
    .major .head b{background:var(--major)} .note.major{border-left-color:var(--major-edge)}
    .minor .head b{background:var(--minor)} .note.minor{border-left-color:var(--minor-edge)}
    .info .head b{background:var(--info)} .note.info{border-left-color:var(--info-edge)}
    .good .head b{background:var(--good)} .note.good{border-left-color:var(--good-edge)}
    .info .say,.good .say{font-weight:400}
    .source{white-space:pre-line;font-size:.8125rem}
    summary{cursor:pointer;color:var(--soft);font-size:.8125rem}
    .cards{columns:20rem 3;column-gap:1rem}
    .left{background:var(--paper);border:1px solid var(--line);padding:1.25rem;max-width:46rem}
    .said:last-child{margin-bottom:0}
    .legend span{margin-right:1rem}
    .gone{font:.8125rem/1.2 system-ui,sans-serif;color:var(--soft);border:1px dashed var(--soft);border-radius:.6em;padding:.05em .5em}
    .same{color:var(--soft)}
    .kind{font:.8125rem/1 system-ui,sans-serif}
    .care{background:var(--paper);border:1px solid var(--line);padding:1rem 1.25rem;margin-bottom:2rem;font-size:1.125rem}
    footer{font-size:.875rem;margin-top:3rem;border-top:1px solid var(--line);padding-top:1rem}
    @media (max-width:52rem){.top,.message{grid-template-columns:minmax(0,1fr)}.text{position:static;max-height:none}.advice h2:first-child{margin-top:2rem}}
    @media print{
    body{padding:0;background:none;font-size:10pt}
    .message{display:block}
    .text{position:static;max-height:none;overflow:visible}
    .text,.note,.next,.left,.care{background:none}
    .advice h2:first-child{margin-top:1.5rem}
    .notes,.cards{columns:2;column-gap:1rem}
    details{display:none}
    h2{break-after:avoid}
    mark,.head b,.bar,.gone{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    a{color:inherit;text-decoration:none}
    }
    @media (forced-colors:active){.bar .got{fill:CanvasText}.bar .all{fill:GrayText}}
    """
}
