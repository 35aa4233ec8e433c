/** The pictures of media/, drawn for these tests: what each file is. */
export const files = {
  gathering: [
    { name: "6c8faca46d71e2030cc8f1483ee02e1a.webp", mediaType: "image/webp", width: 480, height: 300, bytes: 16578 },
    { name: "164698f815bafd982bc0005580f58176.webp", mediaType: "image/webp", width: 960, height: 600, bytes: 37044 },
    { name: "77fc4098b37695c8987db193988ee663.webp", mediaType: "image/webp", width: 1440, height: 900, bytes: 57828 },
    { name: "dc5ea6e7b28a74b0aaa5a1787643225b.jpg", mediaType: "image/jpeg", width: 480, height: 300, bytes: 18114 },
    { name: "c14f993e8c58a63aebf28591015da32f.jpg", mediaType: "image/jpeg", width: 960, height: 600, bytes: 44025 },
    { name: "dfee399063b842705a549609bddf1492.jpg", mediaType: "image/jpeg", width: 1440, height: 900, bytes: 75965 },
  ],
  umbrella: [
    { name: "22499595946ec8692fcfac764d11f0b3.webp", mediaType: "image/webp", width: 480, height: 300, bytes: 2938 },
    { name: "8411c2039dd448d014541017903f6023.webp", mediaType: "image/webp", width: 960, height: 600, bytes: 6382 },
    { name: "733296f62c4dea4f419ed5ad0f33ccc6.webp", mediaType: "image/webp", width: 1440, height: 900, bytes: 10456 },
    { name: "cb753d1c333cc73bc89010ef7636a304.jpg", mediaType: "image/jpeg", width: 480, height: 300, bytes: 4348 },
    { name: "0b6a99e6ac01a4f5bbc3bf754e95b33e.jpg", mediaType: "image/jpeg", width: 960, height: 600, bytes: 9336 },
    { name: "5e1695a7f0af9d52ba1bfa114592277d.jpg", mediaType: "image/jpeg", width: 1440, height: 900, bytes: 15875 },
  ],
} as const;
