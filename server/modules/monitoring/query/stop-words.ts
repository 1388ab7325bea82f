/**
 * The commonest function words of Indonesian and English. Search does not index them, because each stands in nearly every
 * text; the evaluator still finds them, so a query that names one stays exact.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'ada adalah akan aku anda antara apa apakah atas atau bagi bahwa banyak baru bagaimana beberapa belum berada bisa bukan ' +
    'dalam dan dapat dari dengan di dia dua harus hal hanya hingga ia ini itu jadi jika juga kami kan karena kata ke kembali ' +
    'kepada ketika kita lagi lain lalu lebih maka masih mereka merupakan namun oleh pada para pernah pun saat saja salah satu ' +
    'sama sampai sangat saya sebagai sebelum sebuah secara sedang sehingga sejak sekitar selain selama semua seorang seperti ' +
    'serta setelah setiap sudah supaya tak tanpa telah tentang terhadap termasuk tersebut tetapi tidak tiga untuk yaitu yang ' +
    'a an and are as at be by for from in is it of on or that the this to was with'
  ).split(' '),
);
