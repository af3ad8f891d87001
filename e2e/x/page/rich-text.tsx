/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Link } from './parts.tsx';

const TOKENS =
  /(https?:\/\/\S+|@\w{1,20}|#[\p{L}\p{N}_]+|\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f)*)/gu;

/** The text of a rendered post, bio or name: links are links, every emoji is an `<img alt>`. */
export function richText(text: string, links = true): ReactNode[] {
  return text
    .split(TOKENS)
    .map((part, index) => ({ part, key: `${index}${part}` }))
    .filter(({ part }) => part !== '')
    .map(({ part, key }) => <Part key={key} text={part} links={links} />);
}

function Part({ text, links }: { text: string; links: boolean }) {
  if (/^\p{Extended_Pictographic}/u.test(text)) {
    return <img alt={text} draggable={false} className="css-9pa8cd r-emoji" src={emojiUrl(text)} />;
  }
  if (links && /^@\w/.test(text)) return <Inline href={`/${text.slice(1)}`}>{text}</Inline>;
  if (links && /^#[\p{L}\p{N}_]/u.test(text)) {
    const tag = encodeURIComponent(text);
    return <Inline href={`/search?q=${tag}&src=hashtag_click`}>{text}</Inline>;
  }
  if (links && /^https?:/.test(text)) {
    return (
      <a
        className="css-1jxf684 r-blue"
        dir="ltr"
        href={text}
        rel="noopener noreferrer nofollow"
        target="_blank"
      >
        {text.replace(/^https?:\/\//, '')}
      </a>
    );
  }
  return <span className="css-1jxf684">{text}</span>;
}

function Inline({ href, children }: { href: string; children: string }) {
  return (
    <span className="css-1jxf684">
      <Link href={href} dir="ltr" className="r-blue r-inline">
        {children}
      </Link>
    </span>
  );
}

function emojiUrl(emoji: string): string {
  const points = [...emoji].map((one) => one.codePointAt(0)?.toString(16)).join('-');
  return `https://abs-0.twimg.com/emoji/v2/svg/${points}.svg`;
}
