/** Indonesian words that say nothing of an event: function words, words of reporting, days, months and titles of address. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'ada adalah adanya adapun agar akan akhirnya akibat aku alias amat anda antar antara apa apabila apakah apalagi atas atau ' +
    'awal bagai bagaimana bagi bagian bahkan bahwa baik bakal banyak bapak baru bawah beberapa begini begitu belakang belum ' +
    'benar berada berapa berarti berbagai berikut berikutnya berjalan berkata berlangsung bersama bertemu besar betul biasa ' +
    'biasanya bila bisa boleh bukan bulan cara cukup cuma dahulu dalam dan dapat dari daripada datang dekat demi demikian ' +
    'dengan depan di dia diberikan dikatakan dilakukan dimulai dini diri dirinya disebut ditambahkan diungkapkan dua dulu empat ' +
    'enam guna hal hampir hanya hari harus hendak hingga ia ialah ibu ikut ingin ini itu jadi jam jangan jauh jelas jika juga ' +
    'jumat kali kalau kami kamis kamu kan kapan karena kata katanya ke kecil kedua keluar kembali kemarin kemudian kenapa ' +
    'kepada kerap ketiga ketika khususnya kini kira kita kondisi kurang lagi lain lainnya lalu lama lanjut lanjutnya lebih ' +
    'lewat lima luar macam maka makin malam mampu mana masa masih masing masuk mau maupun melakukan melalui melihat memang ' +
    'membuat memberikan memiliki meminta mempunyai mencapai mengaku mengatakan mengenai menjadi menjelaskan menurut menuturkan ' +
    'menyatakan menyebut menyebutkan mereka merupakan meski meskipun minggu misalnya mulai mungkin nah namun nanti nantinya ' +
    'nya oleh orang pada padahal pagi paling para pasti pekan per perlu pernah pertama pihak pihaknya pula pukul pun punya ' +
    'rabu rupanya saat sabtu saja salah saling sama sambil sampai sana sang sangat satu saya se seandainya sebab sebagai ' +
    'sebagian sebaiknya sebanyak sebelum sebelumnya sebesar sebuah secara sedang sedangkan sedikit segala segera sehingga sejak ' +
    'sejumlah sekali sekaligus sekarang sekitar selain selaku selalu selama selanjutnya selasa seluruh semakin sementara semua ' +
    'semuanya senin seorang sepanjang seperti sering serta sesuai sesuatu setelah setiap siang siapa sini situ soal sore suatu ' +
    'sudah supaya tahun tak tambah tambahnya tanggal tanpa tapi telah tempat tengah tentang tentu terakhir terhadap terjadi ' +
    'terkait terlalu termasuk ternyata tersebut terus tetap tiap tidak tiga tinggi turut tutur tuturnya ucap ucapnya ujar ' +
    'ujarnya umum umumnya ungkap ungkapnya untuk usai waktu walau wib wit wita yaitu yakni yang januari februari maret april ' +
    'mei juni juli agustus september oktober november desember baca berita foto video halaman penulis editor redaksi com'
  ).split(' '),
);
