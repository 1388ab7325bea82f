import { Allow, ArrayMaxSize, IsString, MaxLength } from 'class-validator';
import { Field } from 'type-graphql';

/** A list of short texts, at most a hundred. */
export const Texts =
  (description: string): PropertyDecorator =>
  (target, key) => {
    Field(() => [String], { description })(target, key as string);
    for (const check of [
      Allow(),
      ArrayMaxSize(100, { message: 'Paling banyak 100 butir.' }),
      IsString({ each: true, message: 'Isi dengan teks.' }),
      MaxLength(200, { each: true, message: 'Paling banyak 200 karakter.' }),
    ])
      check(target, key);
  };
