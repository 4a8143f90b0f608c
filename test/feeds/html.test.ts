import { expect, test } from 'vitest'
import { htmlToLine, htmlToParagraphs, textToParagraphs } from '../../src/feeds/html.ts'

test.each<[string, string, string[]]>([
  ['blocks are paragraphs', '<p>One.</p><div>Two <b>bold</b>.</div>Three.', ['One.', 'Two bold.', 'Three.']],
  ['inline tags leave no gap', 'memo<i>rand</i>um', ['memorandum']],
  ['white space and no-break spaces are one space', 'a \n\t b&nbsp;&#8239;c&#x3000;d', ['a b c d']],
  ['one break is a line break, two part paragraphs', 'a<br>b<br/> <br>c<br>', ['a\nb', 'c']],
  ['each list item is a paragraph', '<ul><li>a<li>b<ol><li>c</ol></ul>', ['a', 'b', 'c']],
  ['cells of a row are parted by a tab', '<table><tr><td>a<td>b<tr><td><p>c</p><td>d</table>', ['a\tb', 'c', 'd']],
  [
    'scripts, styles, comments and media go',
    'a<script>b</script><style>c</style><!--d--><svg><title>e</title></svg><noscript>f</noscript>',
    ['a'],
  ],
  [
    'what is hidden goes',
    '<p hidden>a</p><p style="Display : None">b</p><p style="visibility:hidden">c</p><p style="color:red">d</p>',
    ['d'],
  ],
  ['entities are decoded once', '&amp;amp; &amp;lt;p&amp;gt; &rsquo;', ['&amp; &lt;p&gt; ’']],
  ['preformatted lines stay lines', '<pre>a\n  b</pre>', ['a\nb']],
  ['invisible breakers go', 'part&shy;ner&#8203;ship', ['partnership']],
  ['Windows quotation marks in the wrong place are repaired', 'don&#146;t, don\u0092t', ['don’t, don’t']],
  ['marks used inside cannot be smuggled in', 'a\u0001b\u0002\u0003c', ['abc']],
  ['broken markup is read as browsers do', '<p>a<p>b</p></div><b>c', ['a', 'b', 'c']],
  ['emptiness is no paragraph', ' <p> &nbsp; </p><br><br>', []],
])('%s', (_, html, paragraphs) => expect(htmlToParagraphs(html)).toEqual(paragraphs))

test('a title is one line', () => expect(htmlToLine(' A <em>pact</em><br>of&nbsp;two\n')).toBe('A pact of two'))

test('plain text parts paragraphs at empty lines and list items', () => {
  expect(textToParagraphs('One\nline.\r\n\r\nTwo:\n- a\n- b\n1) c')).toEqual([
    'One line.',
    'Two:',
    '- a',
    '- b',
    '1) c',
  ])
})

test.each([
  ['200,000 nested elements', '<div>'.repeat(200_000) + 'end'],
  ['formatting opened 500 times and carried on', '<p>' + '<b>'.repeat(390) + '</p><p>x</p>'.repeat(20_000)],
  ['brackets without end', '<'.repeat(1_000_000)],
  ['a million breaks', '<br>'.repeat(1_000_000)],
])('%s end soon', (_, html) => {
  const started = performance.now()
  htmlToParagraphs(html)
  expect(performance.now() - started).toBeLessThan(15_000)
})
