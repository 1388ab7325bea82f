import '@fontsource-variable/source-serif-4';
import { type MarkBlock, type MarkSpan, parseMarkdown } from '../../../server/platform/markdown';
import classes from './kit.module.css';

function Spans({ of }: { of: readonly MarkSpan[] }) {
  return of.map(({ text, strong, em, href }, index) => {
    if (href)
      return (
        <a key={index} href={href} rel="noopener nofollow" target="_blank">
          {text}
        </a>
      );
    if (strong) return <strong key={index}>{text}</strong>;
    return em ? <em key={index}>{text}</em> : <span key={index}>{text}</span>;
  });
}

function Block({ of }: { of: MarkBlock }) {
  if (of.kind === 'heading') {
    const Title = of.level === 2 ? 'h3' : 'h4';
    return (
      <Title>
        <Spans of={of.spans} />
      </Title>
    );
  }
  if (of.kind === 'list') {
    const List = of.isOrdered ? 'ol' : 'ul';
    return (
      <List>
        {of.items.map((item, index) => (
          <li key={index}>
            <Spans of={item} />
          </li>
        ))}
      </List>
    );
  }
  const words = (
    <p>
      <Spans of={of.spans} />
    </p>
  );
  return of.kind === 'quote' ? <blockquote>{words}</blockquote> : words;
}

/** A text in Markdown as the public reads it: the same reading as on the public page, drawn without any HTML of its own. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className={classes.reader}>
      {parseMarkdown(text).map((block, index) => (
        <Block key={index} of={block} />
      ))}
    </div>
  );
}
